package youju.document.read;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * A straight line printed on a page, horizontal or vertical, in points from the upper left corner as it is looked at.
 * A thin filled rectangle is a line too: many programs draw borders so.
 */
record Ruling(boolean horizontal, double at, double from, double to) {

    /** Thicker than this is a coloured bar, not a border. */
    private static final double THICKEST = 3.0;

    private static final double SHORTEST = 3.0;

    /** Lines of a page beyond this are a drawing. */
    private static final int MOST = 40_000;

    static List<Ruling> on(PDPage page) throws IOException {
        Collector collector = new Collector(page);
        collector.processPage(page);
        return collector.rulings;
    }

    private static final class Collector extends PDFGraphicsStreamEngine {

        private final List<Ruling> rulings = new ArrayList<>();
        private final GeneralPath path = new GeneralPath();
        private final AffineTransform toView;

        Collector(PDPage page) {
            super(page);
            PDRectangle box = page.getCropBox();
            toView = new AffineTransform();
            switch (Math.floorMod(page.getRotation(), 360)) {
                case 90 -> toView.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
                case 180 -> toView.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
                case 270 -> toView.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
                default -> toView.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
            }
        }

        private void add(double x1, double y1, double x2, double y2) {
            if (rulings.size() >= MOST) {
                return;
            }
            double width = Math.abs(x2 - x1);
            double height = Math.abs(y2 - y1);
            if (height <= 1 && width >= SHORTEST) {
                rulings.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
            } else if (width <= 1 && height >= SHORTEST) {
                rulings.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
            }
        }

        private void addStroked() {
            double[] point = new double[6];
            double startX = 0;
            double startY = 0;
            double x = 0;
            double y = 0;
            for (PathIterator i = path.getPathIterator(toView); !i.isDone(); i.next()) {
                switch (i.currentSegment(point)) {
                    case PathIterator.SEG_MOVETO -> {
                        startX = x = point[0];
                        startY = y = point[1];
                    }
                    case PathIterator.SEG_LINETO -> {
                        add(x, y, point[0], point[1]);
                        x = point[0];
                        y = point[1];
                    }
                    case PathIterator.SEG_CLOSE -> add(x, y, startX, startY);
                    case PathIterator.SEG_QUADTO -> {
                        x = point[2];
                        y = point[3];
                    }
                    default -> {
                        x = point[4];
                        y = point[5];
                    }
                }
            }
        }

        /** Every closed part of a filled path by itself: programs fill all borders of a table at once. */
        private void addFilled() {
            GeneralPath part = new GeneralPath();
            double[] point = new double[6];
            for (PathIterator i = path.getPathIterator(toView); !i.isDone(); i.next()) {
                int kind = i.currentSegment(point);
                if (kind == PathIterator.SEG_MOVETO) {
                    addBar(part);
                    part.reset();
                    part.moveTo(point[0], point[1]);
                } else if (kind == PathIterator.SEG_LINETO) {
                    part.lineTo(point[0], point[1]);
                }
            }
            addBar(part);
        }

        private void addBar(GeneralPath part) {
            Rectangle2D bar = part.getBounds2D();
            if (bar.getHeight() <= THICKEST && bar.getWidth() > bar.getHeight()) {
                add(bar.getMinX(), bar.getCenterY(), bar.getMaxX(), bar.getCenterY());
            } else if (bar.getWidth() <= THICKEST && bar.getHeight() > bar.getWidth()) {
                add(bar.getCenterX(), bar.getMinY(), bar.getCenterX(), bar.getMaxY());
            }
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p1.getX(), p1.getY());
            path.lineTo(p2.getX(), p2.getY());
            path.lineTo(p3.getX(), p3.getY());
            path.closePath();
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x3, y3);
            } else {
                path.curveTo(x1, y1, x2, y2, x3, y3);
            }
        }

        @Override
        public Point2D getCurrentPoint() {
            Point2D point = path.getCurrentPoint();
            return point == null ? new Point2D.Float() : point;
        }

        @Override
        public void closePath() {
            if (path.getCurrentPoint() != null) {
                path.closePath();
            }
        }

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void strokePath() {
            addStroked();
            path.reset();
        }

        @Override
        public void fillPath(int windingRule) {
            addFilled();
            path.reset();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            addStroked();
            path.reset();
        }

        @Override
        public void clip(int windingRule) {
            // lines outside a clip are rare and harmless
        }

        @Override
        public void drawImage(PDImage image) {
            // pictures have no lines to read
        }

        @Override
        public void shadingFill(COSName shading) {
            // nor have shadings
        }
    }
}
